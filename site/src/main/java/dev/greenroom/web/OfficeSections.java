package dev.greenroom.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of the back office that whoever sent the request may see. */
@Component
public class OfficeSections {

    private static volatile List<OfficeSection> all = List.of();

    OfficeSections(ObjectProvider<OfficeSection> sections) {
        publish(sections.stream()
                .sorted(Comparator.comparingInt(OfficeSection::order))
                .toList());
    }

    /** The parts for the visitor's roles, in the navigation's order. */
    public static List<OfficeSection> forVisitor() {
        return all.stream()
                .filter(section -> CurrentRequest.hasRole(section.role()))
                .toList();
    }

    private static void publish(List<OfficeSection> sections) {
        all = sections;
    }
}
