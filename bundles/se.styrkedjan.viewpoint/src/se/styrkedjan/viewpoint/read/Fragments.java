package se.styrkedjan.viewpoint.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;

/** Finds elements by what references to them say: a path of names or places, or an identity. */
final class Fragments {

	private static final Pattern STEP = Pattern.compile("@?([\\w]+)(?:\\.(\\d+)|\\[(.*)\\])?");
	private static final Pattern KEY = Pattern.compile("(\\w+)='([^']*)'");

	private final VsmElement root;
	private final Map<String, VsmElement> byIdentity = new HashMap<>();

	/** References into the file of a root. */
	Fragments(VsmElement root) {
		this.root = root;
		index(root);
	}

	private void index(VsmElement element) {
		String identity = element.attributes().get(VsmFile.ID);
		if (identity != null) {
			byIdentity.put(identity, element);
		}
		element.children().forEach(this::index);
	}

	/** The element a fragment leads to; a leading {@code #} is allowed. */
	Optional<VsmElement> find(String fragment) {
		String path = fragment.startsWith("#") ? fragment.substring(1) : fragment;
		if (byIdentity.containsKey(path)) {
			return Optional.of(byIdentity.get(path));
		}
		if (!path.startsWith("/")) {
			return Optional.empty();
		}
		VsmElement at = root;
		for (String step : path.replaceFirst("^/\\d*/?", "").split("/")) {
			at = step.isEmpty() ? at : step(at, step);
			if (at == null) {
				return Optional.empty();
			}
		}
		return Optional.of(at);
	}

	private static VsmElement step(VsmElement from, String step) {
		Matcher matcher = STEP.matcher(step);
		if (!matcher.matches()) {
			return null;
		}
		List<VsmElement> candidates = from.all(matcher.group(1));
		if (matcher.group(3) != null) {
			return candidates.stream().filter(candidate -> fits(candidate, matcher.group(3))).findFirst().orElse(null);
		}
		int place = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
		return place < candidates.size() ? candidates.get(place) : null;
	}

	private static boolean fits(VsmElement candidate, String keys) {
		Matcher matcher = KEY.matcher(keys);
		boolean any = false;
		while (matcher.find()) {
			any = true;
			if (!URI.decode(matcher.group(2)).equals(candidate.attributes().get(matcher.group(1)))) {
				return false;
			}
		}
		return any;
	}
}
