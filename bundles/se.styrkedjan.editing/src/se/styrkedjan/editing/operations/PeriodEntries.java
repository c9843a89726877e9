package se.styrkedjan.editing.operations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Periodic;

/**
 * Finds and makes the parts of which an element has one at most, or one at most for each period. Their identity follows
 * from where they belong, so that two people who begin the same outcome in two sessions have made one, whose values merge.
 */
public final class PeriodEntries {

	private PeriodEntries() {
	}

	/** The entry of a period in a list of them. */
	public static <T extends Periodic> Optional<T> find(List<T> entries, Period period) {
		return entries.stream().filter(entry -> entry.getPeriod() == period).findFirst();
	}

	/** The entry of a period in a containment of an element; made when there is none. */
	@SuppressWarnings("unchecked")
	static Periodic ensure(Element owner, EReference feature, Period period) {
		List<Periodic> entries = (List<Periodic>) owner.eGet(feature);
		return find(entries, period).orElseGet(() -> {
			Periodic made = make(owner, feature, period.getName());
			made.setPeriod(period);
			entries.add(made);
			return made;
		});
	}

	/** The single element of a containment; made when there is none. */
	static Element ensure(Element owner, EReference feature) {
		Element present = (Element) owner.eGet(feature);
		if (present != null) {
			return present;
		}
		Element made = make(owner, feature, "");
		owner.eSet(feature, made);
		return made;
	}

	private static <T extends Element> T make(Element owner, EReference feature, String key) {
		T made = Elements.create(feature.getEReferenceType());
		made.setId(identity(owner, feature, key));
		return made;
	}

	/** A name-based UUID (RFC 4122, version 3) of the owner, the containment and the key in it. */
	public static String identity(Element owner, EReference feature, String key) {
		String name = owner.getId() + "/" + feature.getName() + "/" + key;
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}
}
