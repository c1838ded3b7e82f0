package hiring.offer.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SystemFontsTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void no_font_is_opened_before_the_jdk_knows_that_it_need_not_look_for_those_of_the_system() {
        new ShippedFonts().regular.font();

        assertThat(Path.of(System.getProperty("sun.awt.fontconfig"))).content().contains("version=1");
    }
}
