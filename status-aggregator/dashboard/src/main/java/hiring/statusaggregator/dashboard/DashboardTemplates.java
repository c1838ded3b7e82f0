package hiring.statusaggregator.dashboard;

import hiring.pages.Templates;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Provides the templates of the dashboard's pages. */
@Factory
final class DashboardTemplates {

    @Singleton
    Templates templates() {
        return Templates.of(DashboardTemplates.class);
    }
}
