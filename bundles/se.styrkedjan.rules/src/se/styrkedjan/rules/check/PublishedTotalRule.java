package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.rules.text.Titles;

/** A total that was published is the sum of its parts. */
final class PublishedTotalRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (!(element instanceof PublishedCount count) || count.getTotal() == null || !hasParts(count)) {
			return Stream.empty();
		}
		int sum = parts(count).mapToInt(Integer::intValue).sum();
		return sum == count.getTotal() ? Stream.empty()
				: Stream.of(Violation.warning("publishedTotalDiffers", count, Titles.of(count),
						String.valueOf(count.getTotal()), String.valueOf(sum)).with(Fix.USE_SUM));
	}

	private static boolean hasParts(PublishedCount count) {
		return parts(count).findAny().isPresent();
	}

	private static Stream<Integer> parts(PublishedCount count) {
		return Stream.<Integer>of(count.getT1(), count.getT2(), count.getVb()).filter(Objects::nonNull);
	}
}
