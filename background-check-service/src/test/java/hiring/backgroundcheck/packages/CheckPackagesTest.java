package hiring.backgroundcheck.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.backgroundcheck.order.BackgroundCheckFixture;
import hiring.backgroundcheck.provider.CheckType;
import hiring.choreography.web.InvalidFieldException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckPackagesTest {

    private static final Map<String, String> DRIVERS = Map.of("name", "DRIVERS", "checks", "IDENTITY, DRIVING_RECORD");

    @Test
    void some_packages_exist_by_default() {
        CheckPackages packages = new CheckPackages(new PackageSettings(List.of(), "STANDARD"));

        assertThat(packages.all()).extracting(CheckPackage::name).containsExactly("BASIC", "STANDARD", "FINANCE");
        assertThat(packages.defaultName()).isEqualTo("STANDARD");
    }

    @Test
    void those_that_are_configured_take_their_place() {
        CheckPackages packages = new CheckPackages(new PackageSettings(List.of(DRIVERS), "DRIVERS"));

        assertThat(packages.all())
                .containsExactly(new CheckPackage("DRIVERS", List.of(CheckType.IDENTITY, CheckType.DRIVING_RECORD)));
        assertThatThrownBy(() -> packages.known("package", "STANDARD"))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("is not one of DRIVERS");
    }

    @Test
    void they_are_configured_as_yaml_is() {
        Map<String, Object> properties = Map.of(
                "hiring.background-check.default-package",
                "DRIVERS",
                "hiring.background-check.packages",
                List.of(DRIVERS));
        try (BackgroundCheckFixture fixture = BackgroundCheckFixture.open(properties)) {
            fixture.opened(7);

            assertThat(fixture.read(7).text("package")).isEqualTo("DRIVERS");
            assertThat(fixture.service()
                            .get("/background-checks/packages")
                            .body()
                            .findValuesAsText("name"))
                    .containsExactly("DRIVERS");
        }
    }

    @Test
    void invalid_packages_are_rejected_at_the_start() {
        assertRefused(List.of(DRIVERS), "STANDARD", "the default, STANDARD, is not one of [DRIVERS]");
        assertRefused(List.of(DRIVERS, DRIVERS), "DRIVERS", "there are two of the name DRIVERS");
        assertRefused(List.of(Map.of("name", "A")), "A", "has not a name of letters, digits, - and _, and checks");
        assertRefused(List.of(Map.of("name", "A B", "checks", "IDENTITY")), "A B", "has not a name");
        assertRefused(
                List.of(Map.of("name", "A", "checks", "IDENTITY,HAIRCUT")),
                "A",
                "\"HAIRCUT\" is not one of [IDENTITY, RIGHT_TO_WORK,");
    }

    private static void assertRefused(List<Map<String, String>> written, String byDefault, String complaint) {
        PackageSettings settings = new PackageSettings(written, byDefault);
        assertThatThrownBy(() -> new CheckPackages(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hiring.background-check.packages: ")
                .hasMessageContaining(complaint);
    }
}
