package dev.greenroom.labs;

import dev.greenroom.web.HomeSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class LabHome implements HomeSection.Source {

    private static final int SHOWN = 3;

    private final LabShelf shelf;

    LabHome(LabShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public HomeSection homeSection() {
        return new HomeSection(
                "labs",
                "Do it for real",
                shelf.all().stream()
                        .limit(SHOWN)
                        .map(pack -> new HomeSection.Entry(
                                pack.description().title(), pack.description().summary(), "/labs/" + pack.slug()))
                        .toList(),
                "All Python labs",
                "/labs");
    }
}
