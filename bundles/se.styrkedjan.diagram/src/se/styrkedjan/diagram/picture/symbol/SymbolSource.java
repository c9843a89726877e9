package se.styrkedjan.diagram.picture.symbol;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Finds the files of symbols. */
@FunctionalInterface
public interface SymbolSource {

	/** Knows no symbol. */
	SymbolSource NONE = path -> Optional.empty();

	/**
	 * Opens the file of a symbol; the caller closes it.
	 *
	 * @param path path as the specification writes it, such as {@code /se.styrkedjan.design/symbols/step.svg}
	 * @return nothing when there is no such file
	 */
	Optional<InputStream> open(String path) throws IOException;
}
