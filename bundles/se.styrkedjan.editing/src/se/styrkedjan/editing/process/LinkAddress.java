package se.styrkedjan.editing.process;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Looks at the address of a document: a web address is well formed, a file is there. Asks nothing of the network. */
public enum LinkAddress {
	/** There is no address. */
	NONE,
	/** A web address that is well formed. */
	WEB,
	/** A file that is there. */
	FILE,
	/** A file that is not there, or cannot be reached from here. */
	FILE_MISSING,
	/** Neither a web address nor a path. */
	MALFORMED;

	private static final Set<String> WEB_SCHEMES = Set.of("http", "https");

	/** What an address is. May ask the file system, which may be slow for a path on the network. */
	public static LinkAddress of(String address) {
		if (address == null || address.isBlank()) {
			return NONE;
		}
		String text = address.strip();
		int colon = text.indexOf(':');
		return colon > 1 ? ofUri(text) : ofPath(text);
	}

	private static LinkAddress ofUri(String text) {
		try {
			URI uri = new URI(text.replace(" ", "%20"));
			if ("file".equalsIgnoreCase(uri.getScheme())) {
				return Files.exists(Path.of(uri)) ? FILE : FILE_MISSING;
			}
			boolean web = WEB_SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
			return web && uri.getHost() != null ? WEB : MALFORMED;
		} catch (URISyntaxException | IllegalArgumentException e) {
			return MALFORMED;
		}
	}

	private static LinkAddress ofPath(String text) {
		try {
			return Files.exists(Path.of(text)) ? FILE : FILE_MISSING;
		} catch (InvalidPathException e) {
			return MALFORMED;
		}
	}

	/** Whether it leads somewhere, as far as can be told from here. */
	public boolean isUsable() {
		return this == WEB || this == FILE;
	}
}
