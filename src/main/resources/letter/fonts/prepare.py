# Makes a font of the letters from one of a package: prepare.py OUT IN [A FONT WHOSE CHARACTERS ARE LEFT OUT]
import copy, sys
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

out, source = sys.argv[1:3]
font = TTFont(source)
wanted = set(font.getBestCmap())
if len(sys.argv) > 3:
    wanted -= set(TTFont(sys.argv[3]).getBestCmap())
options = Options()
options.hinting, options.layout_features, options.notdef_outline = False, [], True
options.name_IDs, options.name_languages, options.glyph_names = ["*"], [0x409], False
options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT", "meta", "DSIG", "kern"]
subsetter = Subsetter(options)
subsetter.populate(unicodes=wanted)
subsetter.subset(font)

# One glyph for each character, else a PDF cannot tell which of them it shows.
glyf, hmtx, order, used = font["glyf"], font["hmtx"], font.getGlyphOrder()[:], set()
cmap = dict(sorted(font.getBestCmap().items()))
for character, name in cmap.items():
    if name in used:
        twin = "twin%05X" % character
        part = GlyphComponent()
        part.glyphName, part.x, part.y, part.flags = name, 0, 0, 0x0204
        glyph = Glyph()
        glyph.numberOfContours, glyph.components = -1, [part]
        if glyf[name].numberOfContours == 0:
            glyph = copy.deepcopy(glyf[name])
        glyf.glyphs[twin], hmtx.metrics[twin] = glyph, hmtx.metrics[name]
        order.append(twin)
        cmap[character] = name = twin
    used.add(name)
font.setGlyphOrder(order)
glyf.glyphOrder = order
for name in order:
    glyf[name].recalcBounds(glyf)
for table in font["cmap"].tables:
    if table.isUnicode():
        table.cmap = {c: n for c, n in cmap.items() if table.format == 12 or c < 0x10000}
font["post"].formatType = 3.0
font["maxp"].numGlyphs = len(order)
font.save(out)
print(out, len(cmap), len(order))
