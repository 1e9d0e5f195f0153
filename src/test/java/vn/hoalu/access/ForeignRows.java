package vn.hoalu.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteAliasData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Role;

/** Opens every route and every download address with the ids of another commune and looks for what lies there. */
final class ForeignRows {

    /** Open without a login or alike for every official, nothing of a commune behind them; and the shell's own tests. */
    private static final Set<String> OF_NOBODY = Set.of(
            "login",
            "",
            "/error",
            "/verify",
            "/verify/",
            "/verify/{token}",
            "failing",
            "first",
            "first/conditional",
            "refusing");

    /**
     * @param guard    who may do this in the whole province is not asked: to them nothing is foreign
     * @param template of the route or the download
     * @param path     the same with an id of the other commune
     * @param mark     what stands in the other commune's data and nowhere else
     */
    record Address(Action guard, String template, String path, String mark) {}

    private final List<Address> addresses;

    ForeignRows(List<Address> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    /** Templates nobody has said a foreign address of. */
    Set<String> unknown(RequestMappingHandlerMapping downloads) {
        Set<String> unknown = templates(downloads);
        addresses.stream().map(Address::template).forEach(unknown::remove);
        return unknown;
    }

    private static Set<String> templates(RequestMappingHandlerMapping downloads) {
        Set<String> all = new TreeSet<>();
        for (RouteData route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            all.add(route.getTemplate());
            route.getRouteAliases().stream().map(RouteAliasData::getTemplate).forEach(all::add);
        }
        downloads.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .forEach(all::add);
        all.removeAll(OF_NOBODY);
        return all;
    }

    /** The addresses that showed something of the other commune to a holder of the role. */
    List<String> shownTo(OfficialId official, Role role, MockMvc web) throws Exception {
        List<String> shown = new ArrayList<>();
        for (Address address : addresses) {
            if (AccessMatrix.scope(role, address.guard()) != Scope.PROVINCE && shows(address, official, web)) {
                shown.add(role + " sees " + address.path());
            }
        }
        return shown;
    }

    /** Templates of all addresses that show this official what lies there, the right to it or not. */
    Set<String> shown(OfficialId official, MockMvc web) throws Exception {
        Set<String> shown = new TreeSet<>();
        for (Address address : addresses) {
            if (shows(address, official, web)) {
                shown.add(address.template());
            }
        }
        return shown;
    }

    private static boolean shows(Address address, OfficialId official, MockMvc web) throws Exception {
        String path = address.path();
        String content = path.startsWith("/") ? downloaded(path, official, web) : rendered(path, official);
        return content.contains(address.mark());
    }

    private static String downloaded(String address, OfficialId official, MockMvc web) throws Exception {
        var response = web.perform(get(address).with(authentication(ActingAs.authentication(official))))
                .andReturn()
                .getResponse();
        return response.getStatus() == 200 ? response.getContentAsString(StandardCharsets.ISO_8859_1) : "";
    }

    private static String rendered(String address, OfficialId official) {
        ActingAs.stay(official);
        UI ui = UI.getCurrent();
        Location place = new Location(address);
        ui.navigate(place.getPath(), place.getQueryParameters());
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .map(Component.class::cast)
                .map(view -> view.getElement().getTextRecursively() + items(view))
                .collect(Collectors.joining());
    }

    private static String items(Component view) {
        return below(view).map(ForeignRows::itemsOf).collect(Collectors.joining());
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ForeignRows::below));
    }

    /** A grid keeps its rows as data, not as text. */
    private static String itemsOf(Component component) {
        // The tree shows units, which are no secret.
        return component instanceof Grid<?> grid && !(grid instanceof TreeGrid<?>)
                ? grid.getDataProvider()
                        .fetch(new Query<>())
                        .map(String::valueOf)
                        .collect(Collectors.joining())
                : "";
    }
}
