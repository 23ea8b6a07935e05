package org.rogatory.letter;

/** Facts as an officer would write them, in each language. */
final class Tongues {
    private Tongues() {}

    static String facts(Language language) {
        return switch (language) {
            case EN -> "On 3 March 2026 unknown persons entered the system of a hospital and encrypted its records.";
            case FR ->
                "Le 3 mars 2026, des inconnus ont pénétré dans le système d'un hôpital à Évry ; rançon : 500 000 €.";
            case ES ->
                "El 3 de marzo de 2026 unos desconocidos accedieron al sistema de un hospital: ¿quién pagó los señuelos?";
            case RU -> "3 марта 2026 года неизвестные проникли в систему больницы и зашифровали её журналы (№ 17).";
            case AR ->
                "في الثالث من آذار/مارس 2026 اخترق مجهولون نظام مستشفى وشفّروا سجلاته، ثم طلبوا فدية من الأطباء.";
            case ZH -> "2026年3月3日，身份不明者侵入某医院的信息系统，加密其病历，并索要赎金。";
            case VI ->
                "Ngày 3 tháng 3 năm 2026, những kẻ chưa rõ danh tính đã xâm nhập hệ thống của một bệnh viện và mã hóa hồ sơ.";
        };
    }
}
