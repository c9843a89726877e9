package se.styrkedjan.app.start;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

import se.styrkedjan.ui.contribution.WelcomeAction;
import se.styrkedjan.ui.icon.Icon;

/**
 * A card of the start page, contributed to {@code se.styrkedjan.ui.welcomeCard}.
 *
 * @param title  its head
 * @param text   what it is for
 * @param verb   word on its button
 * @param icon   picture
 * @param order  smaller ones come first
 * @param action what it does
 */
record WelcomeCard(String title, String text, String verb, Icon icon, int order, WelcomeAction action) {

	/** The cards that are of use now, in order. */
	static List<WelcomeCard> available() {
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("se.styrkedjan.ui.welcomeCard"))
				.flatMap(WelcomeCard::read).filter(card -> card.action.isAvailable())
				.sorted(Comparator.comparingInt(WelcomeCard::order)).toList();
	}

	private static Stream<WelcomeCard> read(IConfigurationElement element) {
		try {
			var action = (WelcomeAction) element.createExecutableExtension("class");
			return Stream.of(new WelcomeCard(element.getAttribute("title"), element.getAttribute("text"),
					element.getAttribute("verb"), Icon.valueOf(element.getAttribute("icon")),
					Integer.parseInt(element.getAttribute("order")), action));
		} catch (CoreException e) {
			Platform.getLog(WelcomeCard.class).log(e.getStatus());
			return Stream.empty();
		}
	}
}
