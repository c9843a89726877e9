package se.styrkedjan.viewpoint.description;

import java.util.List;

/**
 * A small symbol on figures.
 *
 * @param name         name in the file
 * @param mappings     names of the mappings it is for; empty for all
 * @param domainClass  class of the elements it is for; empty for all
 * @param precondition whether an element has it
 * @param image        answers the path of the symbol
 */
public record Decoration(String name, List<String> mappings, String domainClass, ExpressionText precondition,
		ExpressionText image) {
}
