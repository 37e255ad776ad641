package dk.followupforecast.annex.content;

import java.util.ArrayList;
import java.util.List;

/** Years in portions that fit the width of a page. */
final class Years {

    private Years() {}

    static List<List<Integer>> inBlocks(List<Integer> years, int most) {
        List<List<Integer>> blocks = new ArrayList<>();
        for (int from = 0; from < years.size(); from += most) {
            blocks.add(years.subList(from, Math.min(years.size(), from + most)));
        }
        return blocks;
    }
}
