package hiring.choreography.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type for a name, in their scripts and on their keyboards. */
class FindingNamesTest {

    @ParameterizedTest
    @CsvSource({
        "lukasz,Łukasz Żak",
        "LUKASZ,łukasz",
        "soren,Søren Kierkegaard",
        "Søren,Soren Kierkegaard",
        "zolc,Ewa Żółć",
        "aeroe,Ærø",
        "aero,Ærø",
        "thor,Þór Guðmundsson",
        "gudmund,Þór Guðmundsson",
        "strasse,Straße",
        "STRAẞE,Strasse",
        "ISIK,ışık",
        "ilgin ozturk,ILGIN Öztürk",
        "Işık,Isik",
        "dorde,Đorđe Ħal",
        "dordevic,Đorđević",
        "Đorđević,DORDEVIC",
        "nguyen duc,Nguyễn Đức",
        "tran thi,Trần Thị Hương",
        "'huong, tran',Trần Thị Hương",
        "mueller,Jürgen Müller",
        "muller jurgen,Jürgen Müller",
        "soeren,Søren",
        "aase,Åse",
        "elias,Elías",
        "memmedov,Məmmədov"
    })
    void in_latin_letters(String typed, String name) {
        assertFound(typed, name);
    }

    @ParameterizedTest
    @CsvSource({
        "o'brien,Conan O\u2019Brien",
        "O\u2019BRIEN,Conan O'Brien",
        "OBRIEN,Conan O'Brien",
        "o\u02bcbrien,Conan O'Brien",
        "o'brien,Conan O\u02bcBrien",
        "o\uff07brien,Conan O`Brien",
        "obrien,Conan O\u00b4Brien",
        "o\u00b4brien,Conan O\u2018Brien",
        "d'angelo,D\u2019Angelo Russell",
        "angelo,d'Angelo",
        "kaiulani,Ka\u02bbiulani",
        "ali,\u02bfAlī",
        "мар'яна,Мар\u02bcяна",
        "'Lovelace, Ada',Ada Lovelace",
        "'LOVELACE,ada',Ada Lovelace",
        "lovelace ada,Ada Lovelace",
        "'Smith; Ann',Ann Smith",
        "jean luc,Jean-Luc Picard",
        "jean-luc,Jean\u2011Luc Picard",
        "jeanluc,Jean\u2010Luc Picard",
        "minjun,Min-jun Kim",
        "galla,Gal·la Placidia",
        "gal·la,Galla Placidia",
        "gal la,Ga\u0140la Placidia"
    })
    void with_apostrophes_hyphens_and_in_any_order(String typed, String name) {
        assertFound(typed, name);
    }

    @ParameterizedTest
    @CsvSource({
        "张伟,伟 张",
        "张伟,张 伟",
        "伟张,张伟",
        "張伟 张,伟 张 張",
        "葛城,葛\udb40\udd00城 さくら",
        "田中さくら,さくら 田中",
        "田中さくら,田中 さくら",
        "スミス,ジョン・スミス",
        "ｽﾐｽ,ジョン・スミス",
        "がく,か\u3099く",
        "김민수,민수 김",
        "민수 김,김민수",
        "김민,민수 김",
        "\u1100\u1175\u11b7민수,김 민수",
        "阿卜杜拉·买买提,买买提 阿卜杜拉",
        "欧阳娜,娜娜 欧阳"
    })
    void in_chinese_japanese_and_korean(String typed, String name) {
        assertFound(typed, name);
    }

    @ParameterizedTest
    @CsvSource({
        "مریمالسادات,مریم\u200cالسادات",
        "السادات,مریم\u200cالسادات",
        "محمد,مُحَمَّد",
        "مُحَمَّد,محمد",
        "محمد,محـــمد",
        "احمد,أحمد",
        "علی,علي",
        "فاطمه,فاطمة",
        "کریم,كريم",
        "שלמה,שְׁלֹמֹה",
        "בן דוד,בן־דוד",
        "ג\u2019ורג\u2019,ג\u05f3ורג\u05f3",
        "ФЁДОР,Федор Фёдоров",
        "федор,ФЁДОР",
        "сергіи,СЕРГІЙ",
        "гудзь,Ґудзь",
        "παπαδοπουλος,Γιώργος Παπαδόπουλος",
        "ΠΑΠΑΔΟΠΟΥΛΟΣ,Παπαδόπουλος",
        "γιωργος,ΓΙΏΡΓΟΣ",
        "नरेंद्र,नरेंद्र मोदी",
        "สมชาย,สมชาย ใจดี"
    })
    void in_other_scripts(String typed, String name) {
        assertFound(typed, name);
    }

    @ParameterizedTest
    @CsvSource({"ukasz,Łukasz", "lukas z,Łukas", "张伟,张三", "김민수,김민준", "か,が", "ada neil,Ada Lovelace", "мало,Малюта"})
    void and_not_what_they_do_not_type(String typed, String name) {
        assertThat(isFound(typed, name)).isFalse();
    }

    private static void assertFound(String typed, String name) {
        assertThat(isFound(typed, name))
                .as("%s among %s", NameWords.typed("q", typed), NameWords.of(name))
                .isTrue();
    }

    private static boolean isFound(String typed, String name) {
        SortedSet<String> words = NameWords.of(name);
        List<String> beginnings = NameWords.typed("q", typed);
        return !beginnings.isEmpty()
                && beginnings.stream()
                        .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }
}
