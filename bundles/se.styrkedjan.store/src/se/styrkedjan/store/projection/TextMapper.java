package se.styrkedjan.store.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.Diagram;

/**
 * Words of elements, read from the metamodel: whatever text is added to the model can be searched. A hit is shown on
 * an element that has a title; the words of parts without one (an outcome, an assessment) are those of their owner.
 */
final class TextMapper implements EntryMapper {

	private static final List<String> TITLES = List.of("title", "name", "heading", "event", "unitName", "number");
	private static final Set<String> IDENTITIES = Set.of("id", "lineage", "unitId", "chainId", "processId",
			"referenceId", "systemId", "party", "ownerRole", "target", "document");

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		if (element instanceof Comment comment) {
			mapComment(comment, entries);
		} else {
			mapTitled(element, entries);
		}
	}

	/** A comment is found by its text, which is shown as its title. */
	private static void mapComment(Comment comment, Consumer<? super Entry> entries) {
		String text = comment.getText() == null ? "" : PlainText.of(comment.getText());
		if (!text.isEmpty()) {
			entries.accept(new TextEntry(Columns.id(comment.getId()), comment.eClass().getName(), Columns.title(text),
					""));
		}
	}

	private static void mapTitled(EObject element, Consumer<? super Entry> entries) {
		titleFeature(element.eClass()).ifPresent(feature -> {
			String title = Columns.title(text(element, feature));
			List<String> words = new ArrayList<>();
			collect(element, feature, words);
			String body = String.join("\n", words);
			if (!title.isEmpty() || !body.isEmpty()) {
				entries.accept(new TextEntry(Columns.id(((Element) element).getId()), element.eClass().getName(),
						PlainText.of(title), body));
			}
		});
	}

	private static Optional<EAttribute> titleFeature(EClass type) {
		return TITLES.stream().map(type::getEStructuralFeature).filter(EAttribute.class::isInstance)
				.map(EAttribute.class::cast).findFirst();
	}

	private static void collect(EObject element, EStructuralFeature title, List<String> words) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute != title && !IDENTITIES.contains(attribute.getName())) {
				String text = PlainText.of(text(element, attribute));
				if (!text.isEmpty()) {
					words.add(text);
				}
			}
		}
		element.eContents().stream().filter(TextMapper::isPart)
				.forEach(part -> collect(part, null, words));
	}

	/** What only draws the document has no words. */
	private static boolean isPart(EObject element) {
		return titleFeature(element.eClass()).isEmpty() && !(element instanceof Diagram);
	}

	private static String text(EObject element, EStructuralFeature feature) {
		return element.eGet(feature) instanceof String text ? text : "";
	}
}
