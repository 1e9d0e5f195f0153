package vn.hoalu;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The modules and what each may know. A rule without anything to judge fails, or it would say nothing. */
class ModulesTest {

    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("base", Set.of()),
            Map.entry("database", Set.of("base")),
            Map.entry("organization", Set.of("base")),
            Map.entry("access", Set.of("base", "organization")),
            Map.entry("administration", Set.of("base", "organization", "access")),
            Map.entry("workflow", Set.of("base")),
            Map.entry("forms", Set.of("base")),
            Map.entry("inbox", Set.of("base", "organization", "access", "workflow", "forms")),
            Map.entry("casefile", Set.of("base", "organization", "access", "workflow", "inbox")),
            Map.entry("document", Set.of("base", "organization", "access", "workflow", "forms", "inbox", "casefile")),
            Map.entry("certification", Set.of("base", "organization", "access", "workflow", "inbox", "casefile")),
            Map.entry("notification", Set.of("base", "organization", "access", "administration")),
            Map.entry(
                    "reorganisation",
                    Set.of("base", "organization", "access", "workflow", "inbox", "casefile", "administration")),
            Map.entry(
                    "escalation",
                    Set.of("base", "organization", "access", "administration", "workflow", "inbox", "casefile")),
            Map.entry("studio", Set.of("base", "access", "workflow", "forms")),
            Map.entry("shell", Set.of("base", "access")));

    /** Sub-packages that the screens of other modules may use; every other sub-package is private. */
    private static final Set<String> SHARED =
            Set.of("vn.hoalu.base.ui", "vn.hoalu.forms.ui", "vn.hoalu.inbox.ui", "vn.hoalu.administration.ui");

    private static final String ROOT = "vn.hoalu.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(HoaLu.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void every_module_stands_in_the_table_and_every_row_is_a_module() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(ModulesTest::module)
                .collect(toCollection(TreeSet::new));

        assertThat(found).isEqualTo(new TreeSet<>(MAY_KNOW.keySet()));
    }

    @Test
    void module_knows_only_what_the_table_allows() {
        List<Dependency> between = betweenModules().toList();

        assertThat(between).isNotEmpty();
        assertThat(between)
                .filteredOn(use -> !MAY_KNOW.get(module(use.getOriginClass())).contains(module(use.getTargetClass())))
                .extracting(Dependency::getDescription)
                .isEmpty();
    }

    @Test
    void subpackages_are_private_to_their_module() {
        List<Dependency> intoSubpackages = betweenModules()
                .filter(use -> !use.getTargetClass().getPackageName().equals(ROOT + module(use.getTargetClass())))
                .toList();

        assertThat(intoSubpackages).isNotEmpty();
        assertThat(intoSubpackages)
                .filteredOn(
                        use -> !SHARED.contains(use.getTargetClass().getPackageName()) || !screen(use.getOriginClass()))
                .extracting(Dependency::getDescription)
                .isEmpty();
    }

    @Test
    void the_engine_stays_in_its_place() {
        demandOnlyIn(
                "org.camunda.bpm",
                user -> within(user, "vn.hoalu.workflow.engine")
                        || within(user, "vn.hoalu.studio")
                        || user.getPackageName().endsWith(".process"));
    }

    @Test
    void expressions_of_forms_stay_with_forms() {
        demandOnlyIn("org.camunda.feel", user -> within(user, "vn.hoalu.forms"));
    }

    @Test
    void vaadin_stays_on_the_screens() {
        demandOnlyIn("com.vaadin", ModulesTest::screen);
    }

    @Test
    void every_package_is_null_marked() {
        Set<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).collect(toSet());

        assertThat(packages).hasSizeGreaterThan(MAY_KNOW.size());
        assertThat(packages)
                .filteredOn(found -> !found.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void names_say_what_a_class_is() {
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName).toList())
                .isNotEmpty()
                .noneMatch(name ->
                        name.matches(".*(Utils?|Helper|Manager|Impl|Constants)") || name.matches("Base[A-Z].*"));
    }

    private static void demandOnlyIn(String library, Predicate<JavaClass> allowed) {
        List<JavaClass> users = CLASSES.stream()
                .filter(user -> user.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> within(use.getTargetClass(), library)))
                .toList();

        assertThat(users).as("users of %s", library).isNotEmpty();
        assertThat(users)
                .filteredOn(allowed.negate())
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    private static Stream<Dependency> betweenModules() {
        return CLASSES.stream()
                .filter(origin ->
                        within(origin, "vn.hoalu") && !origin.getPackageName().equals("vn.hoalu"))
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(use -> !module(use.getOriginClass()).equals(module(use.getTargetClass())));
    }

    private static boolean within(JavaClass type, String packageName) {
        return (type.getPackageName() + ".").startsWith(packageName + ".");
    }

    private static boolean screen(JavaClass type) {
        return module(type).equals("shell") || type.getPackageName().endsWith(".ui");
    }

    private static String module(JavaClass type) {
        return module(type.getPackageName());
    }

    private static String module(String packageName) {
        String path = packageName.length() < ROOT.length() ? "" : packageName.substring(ROOT.length());
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
