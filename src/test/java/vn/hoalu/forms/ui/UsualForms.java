package vn.hoalu.forms.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Forms of our own that hold what designers use: every component with every property that was found in some hundred
 * published forms, alone and inside each thing that can hold it.
 */
final class UsualForms {

    private static final String OPTIONS =
            "'values': [{'label': 'Please choose', 'value': ''}, {'label': 'One', 'value':"
                    + " 'one'}, {'label': 'Two: the second, of many', 'value': 'Two: the second, of many'}]";

    private static final List<String> TEXT_PROPERTIES = List.of(
            "'description': 'A hint'",
            "'defaultValue': 'value'",
            "'disabled': true",
            "'readonly': true",
            "'readonly': '=other = \\'x\\''",
            "'validate': {'required': true, 'requiredErrorMessage': 'Say it.'}",
            "'validate': {'required': false}",
            "'validate': {'minLength': 2, 'maxLength': 50}",
            "'properties': {}, 'label': 'L'",
            "'properties': {'label.vi': 'Nhãn', 'anything': 'else'}",
            "'conditional': {'hide': '=other = \\'x\\''}",
            "'layout': {'row': 'Row_1', 'columns': 8}",
            "'layout': {'row': 'Row_1', 'columns': null}",
            "'layout': {'row': 'Row_1'}");

    private static final List<String> LINE_PROPERTIES = List.of(
            "'validate': {'validationType': 'email'}",
            "'validate': {'validationType': 'phone'}",
            "'validate': {'validationType': 'custom', 'pattern': '^(0[1-9]|[12][0-9]|3[01])\\\\.(0[1-9]|1[012])$'}",
            "'validate': {'pattern': '^[+]?[0-9\\\\s\\\\-\\\\/()]{7,20}$', 'patternErrorMessage': 'Digits.'}",
            "'validate': {'pattern': '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$|^DE[0-9]{2}\\\\s[0-9]{4}$'}",
            "'appearance': {'prefixAdorner': 'https://', 'suffixAdorner': '.vn'}",
            "'appearance': {'prefixAdorner': '=other'}");

    private static final List<String> NUMBER_PROPERTIES = List.of(
            "'decimalDigits': 2, 'increment': '0.5', 'defaultValue': 1",
            "'validate': {'required': true, 'min': 0, 'max': 1000, 'step': 0.5}",
            "'appearance': {'suffixAdorner': 'km'}",
            "'serializeToString': false",
            "'readonly': true, 'defaultValue': 3");

    private static final List<String> MOMENT_PROPERTIES = List.of(
            "'dateLabel': 'Day'",
            "'subtype': 'date', 'dateLabel': 'Day', 'disallowPassedDates': true",
            "'subtype': 'time', 'timeLabel': 'Hour', 'timeInterval': 15, 'use24h': true",
            "'subtype': 'datetime', 'dateLabel': 'Day', 'timeLabel': 'Hour', 'timeSerializingFormat': 'utc_offset'",
            "'subtype': 'datetime', 'dateLabel': 'Day', 'timeSerializingFormat': 'utc_normalized', 'use24h': false",
            "'subtype': 'date', 'dateLabel': 'Day', 'readonly': true, 'validate': {'required': true}");

    private static final List<String> CHOICE_PROPERTIES = List.of(
            OPTIONS,
            OPTIONS + ", 'validate': {'required': true}",
            OPTIONS + ", 'readonly': true",
            OPTIONS + ", 'disabled': true, 'description': 'A hint'",
            "'valuesKey': 'known'",
            "'valuesExpression': '=known'",
            "'valuesExpression': '=concatenate(known, known)'");

    private static final List<String> SHOWN = List.of(
            "{'type': 'text', 'text': '# One\\n## Two\\n\\n1. a\\n2. b\\n\\n- c\\n\\n> d _e_ __f__ `g`\\n\\n---\\n\\n<br />\\n```\\nh\\n```'}",
            "{'type': 'text', 'label': 'Text view', 'text': 'Hello {{ name }}, {{age + 1}} {{#if age > 3}}old{{/if}}'}",
            "{'type': 'text', 'text': '=\\'#### \\' + name'}",
            "{'type': 'text', 'text': '[a](https://example.org) &lt;b&gt;'}",
            "{'type': 'text', 'text': '{{known[item.value = \\'a\\'].label}}'}",
            "{'type': 'separator', 'id': 'S'}",
            "{'type': 'spacer', 'height': 60, 'label': 'Spacer'}",
            "{'type': 'table', 'label': 'T', 'dataSource': '=rows', 'rowCount': 3, 'columns': [{'label': 'A', 'key': 'a'}]}",
            "{'type': 'table', 'label': 'T', 'dataSource': 'rows', 'columnsExpression': '=heads'}",
            "{'type': 'image', 'label': 'Image view', 'alt': 'P', 'source': 'data:image/gif;base64,R0lGODlhAQABAAAAACw='}",
            "{'type': 'expression', 'key': 'computed', 'expression': '=1 + 2', 'computeOn': 'change'}",
            "{'type': 'expression', 'key': 'computed', 'expression': '=if other = null then 0 else 1', 'computeOn':"
                    + " 'presubmit', 'properties': {'label': 'C'}}",
            "{'type': 'button', 'action': 'submit', 'label': 'Send', 'key': 'send', 'conditional': {'hide': '=true'}}",
            "{'type': 'group', 'label': '', 'components': [{'type': 'textarea', 'key': 'lone', 'label': 'L'}]}",
            "{'type': 'group', 'label': 'Above', 'components': [{'type': 'textarea', 'key': 'lone', 'label': ''}]}",
            "{'type': 'group', 'label': 'Empty', 'path': 'home', 'showOutline': true}",
            "{'type': 'group', 'label': 'G', 'path': 'home.street', 'verticalAlignment': 'end', 'components': ["
                    + "{'type': 'textfield', 'key': 'name', 'label': 'N'}]}",
            "{'type': 'textfield', 'key': 'home.owner.name', 'label': 'N'}",
            "{'type': 'dynamiclist', 'path': 'list', 'components': [{'type': 'textfield', 'key': 'a', 'label': 'A'}]}",
            "{'type': 'dynamiclist', 'path': 'list', 'label': 'L', 'isRepeating': true, 'allowAddRemove': true,"
                    + " 'defaultRepetitions': 3, 'nonCollapsedItems': null, 'disableCollapse': true, 'verticalAlignment':"
                    + " 'end', 'components': [{'type': 'number', 'key': 'a', 'label': 'A'}, {'type': 'text', 'text':"
                    + " '{{this.a * 2}} {{parent.other}}'}]}",
            "{'type': 'dynamiclist', 'path': 'list', 'label': 'L', 'allowAddRemove': true, 'defaultRepetitions': 1,"
                    + " 'components': [{'type': 'dynamiclist', 'path': 'in', 'label': 'I', 'allowAddRemove': true,"
                    + " 'defaultRepetitions': 2, 'components': [{'type': 'checkbox', 'key': 'c', 'label': 'C'}]}]}",
            "{'type': 'multipage', 'showSubmit': true, 'components': [{'type': 'page', 'label': 'One', 'nextLabel': 'On',"
                    + " 'components': [{'type': 'textfield', 'key': 'p1', 'label': 'P'}]}, {'type': 'page', 'label': 'Two',"
                    + " 'backLabel': 'Back', 'components': [{'type': 'textfield', 'key': 'p2', 'label': 'P'}]}]}");

    private UsualForms() {}

    /** By a name to find the failing one. */
    static Map<String, String> all() {
        Map<String, String> forms = new LinkedHashMap<>();
        List<String> components = components();
        holders().forEach((holder, hold) -> {
            for (int index = 0; index < components.size(); index++) {
                String component = components.get(index);
                if (!holder.equals("listed") || repeats(component)) {
                    forms.put(holder + " " + index, form(hold.apply(component)));
                }
            }
        });
        return forms;
    }

    /** A button alone is nothing to repeat, and lists are nested two deep. */
    private static boolean repeats(String component) {
        return !component.contains("'button'") && !component.contains("'path': 'in'");
    }

    private static Map<String, UnaryOperator<String>> holders() {
        Map<String, UnaryOperator<String>> holders = new LinkedHashMap<>();
        holders.put("alone", component -> component);
        holders.put(
                "grouped",
                component -> "{'type': 'group', 'label': 'G', 'showOutline': true, 'components': [" + component + "]}");
        holders.put(
                "listed",
                component -> "{'type': 'dynamiclist', 'path': 'items', 'label': 'I', 'isRepeating': true,"
                        + " 'allowAddRemove': true, 'defaultRepetitions': 2, 'components': [" + component + "]}");
        return holders;
    }

    private static String form(String component) {
        return "{'type': 'default', 'id': 'Usual', 'schemaVersion': 18, 'generated': true, 'exporter': {'name': 'x', 'version':"
                + " '1'}, 'executionPlatform': 'Camunda Platform', 'executionPlatformVersion': '7.20.0',"
                + " 'components': [{'type': 'textfield', 'key': 'other', 'label': 'O'}, " + component + "]}";
    }

    private static List<String> components() {
        List<String> components = new ArrayList<>();
        add(components, "textfield", TEXT_PROPERTIES);
        add(components, "textfield", LINE_PROPERTIES);
        add(components, "textarea", TEXT_PROPERTIES);
        add(components, "number", NUMBER_PROPERTIES);
        add(components, "datetime", MOMENT_PROPERTIES);
        add(components, "checkbox", List.of("'label': 'C'", "'validate': {'required': true}", "'defaultValue': true"));
        for (String type : List.of("radio", "checklist", "select", "taglist")) {
            add(components, type, CHOICE_PROPERTIES);
        }
        add(components, "select", List.of(OPTIONS + ", 'searchable': true, 'defaultValue': 'one'"));
        add(components, "select", List.of("'properties': {'source': 'units'}"));
        add(
                components,
                "taglist",
                List.of("'properties': {'source': 'people'}", OPTIONS + ", 'defaultValue': ['one']"));
        add(components, "filepicker", List.of("'label': 'F'", "'accept': '.pdf,image/*', 'multiple': true"));
        components.addAll(SHOWN);
        return components;
    }

    private static void add(List<String> components, String type, List<String> properties) {
        for (String property : properties) {
            String label =
                    property.contains("'label':") && !property.contains("'values'") || property.contains("dateLabel")
                            ? ""
                            : "'label': 'L', ";
            components.add("{'type': '%s', 'key': 'field', %s%s}".formatted(type, label, property));
        }
    }
}
