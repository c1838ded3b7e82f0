import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the code of this repository and prints a Markdown table. Run it at the root of a checkout:
 *
 * <pre>java .ci/Measure.java</pre>
 *
 * <p>It needs Java 17 and nothing else, and it also measures checkouts from before the kit and the aggregator were split into
 * modules: their packages are then counted with the module that they belong to now. Main code is counted, tests only in
 * system-tests. Lines include comments and blank lines. Methods are found by their shape, so their number is approximate; their
 * length is from the line of the name to the closing brace. A cycle is a set of packages that import one another.
 */
final class Measure {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(hiring\\.[a-z0-9.]+?)\\.[A-Z*]");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^[ \\t]*((?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp)\\s+)*)"
                    + "(?:class|interface|enum|record|@interface)\\s+[A-Z]\\w*");
    private static final Pattern METHOD = Pattern.compile(
            "(?:^|[;{}>\\s])(?:[\\w.<>\\[\\],?&@]+\\s+)+?(\\w+)\\s*\\([^;{}]*\\)\\s*(?:throws [\\w.,\\s]+)?\\{");
    private static final Pattern NO_METHOD =
            Pattern.compile("if|for|while|switch|catch|try|synchronized|new|return|else|throw|case|yield|record|class");
    private static final Pattern RECORD = Pattern.compile("\\b(?:record|new)\\s+[\\w.<>]+\\s*\\(");
    private static final Pattern SQL_CALL = Pattern.compile("\\b[Ss]ql\\s*\\.\\w+\\(");
    private static final Pattern CONNECTION = Pattern.compile("[(,]\\s*(?:final )?Connection \\w+\\s*[,)]");

    private static final Map<String, String> KIT = Map.ofEntries(
            Map.entry("event", "core"),
            Map.entry("journey", "core"),
            Map.entry("process", "core"),
            Map.entry("broker", "messaging"),
            Map.entry("listener", "messaging"),
            Map.entry("outbox", "messaging"),
            Map.entry("letter", "messaging"),
            Map.entry("control", "messaging"),
            Map.entry("parking", "messaging"),
            Map.entry("deadletter", "messaging"),
            Map.entry("replay", "messaging"),
            Map.entry("database", "persistence"),
            Map.entry("service", "persistence"),
            Map.entry("stage", "stage"));
    private static final Set<String> DASHBOARD =
            Set.of("dashboard", "story", "insight", "live", "map", "owner", "words", "text");
    private static final Map<String, String> STAGES = new TreeMap<>(Map.of(
            "phone-screen", "phone-screen-service",
            "onsite-interview", "onsite-interview-service",
            "background-check", "background-check-service",
            "health-screening", "health-screening-service",
            "offer", "offer-service"));

    private final Map<String, Group> groups = new TreeMap<>();
    private final Group all = new Group();
    private final List<Path> texts = new ArrayList<>();

    /** What is counted of a group of files. */
    private static final class Group {
        final List<Integer> files = new ArrayList<>();
        final List<Integer> methods = new ArrayList<>();
        final Map<String, Set<String>> imports = new HashMap<>();
        int types;
        int publicTypes;
        int sqlCalls;
        int connections;

        void add(String source) {
            String code = code(source);
            files.add((int) source.lines().count());
            Matcher type = TYPE.matcher(code);
            while (type.find()) {
                types++;
                publicTypes += type.group(1).contains("public") ? 1 : 0;
            }
            methods.addAll(methodLengths(code));
            sqlCalls += count(SQL_CALL, code);
            connections += count(CONNECTION, code);
            Matcher name = PACKAGE.matcher(code);
            if (name.find()) {
                Set<String> known = imports.computeIfAbsent(name.group(1), key -> new TreeSet<>());
                IMPORT.matcher(code).results().map(found -> found.group(1)).forEach(known::add);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        Measure measure = new Measure();
        measure.read(Path.of(""));
        measure.print();
    }

    private void read(Path root) throws IOException {
        Files.walkFileTree(root.toAbsolutePath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean skipped = !folder.equals(root.toAbsolutePath())
                        && Set.of("target", ".git", "node_modules", "docs").contains(name);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                read(root.toAbsolutePath().relativize(file), file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void read(Path relative, Path file) throws IOException {
        String path = relative.toString().replace('\\', '/');
        boolean isTest = path.contains("/src/test/");
        if (!isTest && path.matches(".*\\.(java|ya?ml|xml|jte|properties|sql|js|css)|demo|docker/.*")) {
            texts.add(relative);
        }
        if (!path.endsWith(".java") || path.startsWith(".ci/") || isTest && !path.startsWith("system-tests/")) {
            return;
        }
        String source = Files.readString(file);
        groups.computeIfAbsent(group(path), name -> new Group()).add(source);
        if (!isTest) {
            all.add(source);
        }
    }

    private static String group(String path) {
        String module = path.replaceAll("/src/.*", "");
        if (module.equals("choreography")) {
            String name = path.replaceAll(".*/hiring/choreography/?([a-z]*)/.*", "$1");
            return "choreography/" + KIT.getOrDefault(name, "rest");
        }
        if (module.equals("status-aggregator")) {
            String name = path.replaceAll(".*/hiring/statusaggregator/?([a-z]*)/.*", "$1");
            return name.equals("signin") ? "sign-in" : "status-aggregator/" + (DASHBOARD.contains(name) ? "dashboard" : "projection");
        }
        return module;
    }

    private void print() throws IOException {
        System.out.println("| group | lines | files | types | public | packages | cycles | file median/p90/max | methods |"
                + " method median/p90/max | calls of `Sql` | `Connection` parameters |");
        System.out.println("|-|-|-|-|-|-|-|-|-|-|-|-|");
        groups.forEach(Measure::print);
        print("**all main code**", all);
        System.out.println();
        System.out.println("| stage | files of other modules that name it (main code and configuration) |");
        System.out.println("|-|-|");
        for (Map.Entry<String, String> stage : STAGES.entrySet()) {
            System.out.printf("| %s | %d |%n", stage.getKey(), naming(stage.getKey(), stage.getValue()));
        }
    }

    private static void print(String name, Group group) {
        System.out.printf(
                "| %s | %d | %d | %d | %d | %d | %d | %s | %d | %s | %d | %d |%n",
                name,
                group.files.stream().mapToInt(Integer::intValue).sum(),
                group.files.size(),
                group.types,
                group.publicTypes,
                group.imports.size(),
                cycles(group.imports),
                distribution(group.files),
                group.methods.size(),
                distribution(group.methods),
                group.sqlCalls,
                group.connections);
    }

    private static String distribution(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        ToIntFunction<Double> at =
                share -> sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
        return at.applyAsInt(0.5) + "/" + at.applyAsInt(0.9) + "/" + at.applyAsInt(1.0);
    }

    private long naming(String stage, String module) throws IOException {
        String words = stage.replace("-", "[-_ ]?");
        Pattern name = Pattern.compile(stage.equals("offer") ? "\"offer\"|\\bOFFER\\b|offer-service|hiring\\.offer" : "(?i)" + words);
        long count = 0;
        for (Path text : texts) {
            boolean isOwn = text.startsWith(module);
            count += !isOwn && name.matcher(Files.readString(text)).find() ? 1 : 0;
        }
        return count;
    }

    private static int count(Pattern pattern, String code) {
        return (int) pattern.matcher(code).results().count();
    }

    private static List<Integer> methodLengths(String code) {
        List<Integer> lengths = new ArrayList<>();
        Matcher method = METHOD.matcher(code);
        int from = 0;
        while (method.find(from)) {
            int brace = method.end() - 1;
            from = brace;
            boolean isMethod = !NO_METHOD.matcher(method.group(1)).matches()
                    && !RECORD.matcher(method.group()).find();
            if (isMethod) {
                lengths.add(lines(code, method.start(1), closing(code, brace)));
            }
        }
        return lengths;
    }

    private static int closing(String code, int brace) {
        int depth = 0;
        for (int place = brace; place < code.length(); place++) {
            depth += code.charAt(place) == '{' ? 1 : code.charAt(place) == '}' ? -1 : 0;
            if (depth == 0) {
                return place;
            }
        }
        return code.length();
    }

    private static int lines(String code, int from, int to) {
        return 1 + (int) code.substring(from, to).chars().filter(sign -> sign == '\n').count();
    }

    /** Without comments and without what is in quotes; line breaks stay. */
    private static String code(String source) {
        Matcher passed = Pattern.compile(
                        "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'", Pattern.DOTALL)
                .matcher(source);
        return passed.replaceAll(found -> found.group().startsWith("\"") || found.group().startsWith("'")
                ? "\"" + found.group().replaceAll("[^\\n]", "") + "\""
                : found.group().replaceAll("[^\\n]", ""));
    }

    /** How many sets of packages of which each leads to every other. */
    private static int cycles(Map<String, Set<String>> imports) {
        Set<String> seen = new TreeSet<>();
        int cycles = 0;
        for (String one : imports.keySet()) {
            Set<String> ring = new TreeSet<>();
            reachable(one, imports).stream().filter(other -> reachable(other, imports).contains(one)).forEach(ring::add);
            if (ring.size() > 1 && seen.addAll(ring)) {
                cycles++;
            }
        }
        return cycles;
    }

    private static Collection<String> reachable(String from, Map<String, Set<String>> imports) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            imports.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(imports::containsKey)
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }
}
