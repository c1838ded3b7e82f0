package hiring.offer.letter;

import hiring.choreography.stage.Candidacy;
import hiring.choreography.stage.StageRecord;
import hiring.offer.terms.Period;
import hiring.offer.terms.Salary;
import hiring.offer.terms.Terms;
import hiring.offer.version.Extension;
import hiring.offer.version.Version;
import jakarta.inject.Singleton;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the text of the letter for a version of an offer. */
@Singleton
final class LetterWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final LetterSettings settings;

    LetterWriter(LetterSettings settings) {
        this.settings = settings;
    }

    Letter write(StageRecord record, Version version) {
        Optional<Candidacy> candidacy = record.work().candidacy();
        return new Letter(
                settings.sender(),
                DAY.format(written(version).atZone(settings.zone())),
                "Offer " + version.application() + ", version " + version.number(),
                candidacy.map(Candidacy::candidate).orElse("candidate"),
                candidacy.map(Candidacy::position).orElse("the position that you applied for"),
                lines(version.terms()),
                version.terms().notes(),
                version.extension().map(Extension::deadline).map(this::moment));
    }

    /** When the candidate got it, or else when it was prepared, so that a letter is the same whenever it is requested. */
    private static Instant written(Version version) {
        return version.extension()
                .map(extension -> extension.made().at())
                .orElse(version.prepared().at());
    }

    private static List<Letter.Line> lines(Terms terms) {
        return Stream.of(
                        Stream.of(
                                new Letter.Line("Contract", terms.contractType().inWords()),
                                new Letter.Line("First day of work", DAY.format(terms.startDate()))),
                        terms.endDate().map(day -> line("Last day of work", day)).stream(),
                        terms.location().map(place -> new Letter.Line("Place of work", place)).stream(),
                        Stream.of(new Letter.Line("Salary", inWords(terms.salary()))))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Letter.Line line(String name, LocalDate day) {
        return new Letter.Line(name, DAY.format(day));
    }

    private static String inWords(Salary salary) {
        NumberFormat amount = NumberFormat.getInstance(Locale.ENGLISH);
        amount.setMinimumFractionDigits(salary.amount().scale());
        amount.setMaximumFractionDigits(salary.amount().scale());
        return "%s %s %s, before tax"
                .formatted(salary.currency().getCurrencyCode(), amount.format(salary.amount()), each(salary.period()));
    }

    private static String each(Period period) {
        return (period == Period.HOUR ? "an " : "a ") + period.name().toLowerCase(Locale.ROOT);
    }

    private String moment(Instant deadline) {
        ZoneId zone = settings.zone();
        return "%s (%s)".formatted(MOMENT.format(deadline.atZone(zone)), zone.getId());
    }
}
