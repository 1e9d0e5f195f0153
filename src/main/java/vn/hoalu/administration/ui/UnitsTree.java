package vn.hoalu.administration.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hoalu.access.Actor;
import vn.hoalu.administration.ReadingUnits;
import vn.hoalu.organization.UnitLine;

/** Today's units below the province; what lies below one is read when it is opened. */
class UnitsTree extends TreeGrid<UnitLine> {

    UnitsTree(ReadingUnits reading, Supplier<Actor> actor, UnitWords words, Consumer<UnitLine> chosen) {
        addClassName("units-tree");
        setAriaLabel(words.say("administration.units.tree"));
        // On a phone half a name is no name.
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addHierarchyColumn(line -> words.name(line.unit()))
                .setHeader(words.say("administration.units.name"))
                .setFlexGrow(1)
                .setSortable(false)
                .setTooltipGenerator(line -> words.name(line.unit()));
        addColumn(LitRenderer.<UnitLine>of("<bdi dir=\"ltr\">${item.code}</bdi>")
                        .withProperty("code", line -> line.unit().code().value()))
                .setHeader(words.say("administration.units.code"))
                .setFlexGrow(0)
                .setSortable(false)
                .setWidth("9.5rem");
        setDataProvider(new Children(reading, actor));
        reading.province(actor.get()).ifPresent(this::expand);
        asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    private static final class Children extends AbstractBackEndHierarchicalDataProvider<UnitLine, Void> {
        private final transient ReadingUnits reading;
        private final transient Supplier<Actor> actor;

        Children(ReadingUnits reading, Supplier<Actor> actor) {
            this.reading = reading;
            this.actor = actor;
        }

        @Override
        public int getChildCount(HierarchicalQuery<UnitLine, Void> query) {
            return (int) children(query)
                    .skip(query.getOffset())
                    .limit(query.getLimit())
                    .count();
        }

        @Override
        public boolean hasChildren(UnitLine line) {
            return line.children() > 0;
        }

        @Override
        protected Stream<UnitLine> fetchChildrenFromBackEnd(HierarchicalQuery<UnitLine, Void> query) {
            return children(query).skip(query.getOffset()).limit(query.getLimit());
        }

        private Stream<UnitLine> children(HierarchicalQuery<UnitLine, Void> query) {
            UnitLine parent = query.getParent();
            return parent == null
                    ? reading.province(actor.get()).stream()
                    : reading.children(parent.unit().code(), actor.get()).stream();
        }

        // A line says more than who it is; the tree must know it again after something about it has changed.
        @Override
        public Object getId(UnitLine line) {
            return Objects.requireNonNull(line).unit().code();
        }
    }
}
