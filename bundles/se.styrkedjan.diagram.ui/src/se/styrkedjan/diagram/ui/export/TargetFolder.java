package se.styrkedjan.diagram.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder as the user has written it, which need not be there yet.
 *
 * @param path  where it is; means nothing when there is a fault
 * @param fault why nothing can be written there, empty when it seems possible
 */
record TargetFolder(Path path, Optional<Fault> fault) {

	/** Why a folder does not do. */
	enum Fault {
		/** No folder can have such a name. */
		WRONG,
		/** It says nothing of where it is. */
		RELATIVE,
		/** A file is where a folder should be. */
		FILE,
		/** Nothing may be written there. */
		NOT_ALLOWED
	}

	/** What the user has written. */
	static TargetFolder of(String written) {
		try {
			Path path = Path.of(written.strip());
			return new TargetFolder(path, written.isBlank() ? Optional.of(Fault.WRONG) : fault(path));
		} catch (InvalidPathException e) {
			return new TargetFolder(Path.of(""), Optional.of(Fault.WRONG));
		}
	}

	private static Optional<Fault> fault(Path path) {
		if (!path.isAbsolute()) {
			return Optional.of(Fault.RELATIVE);
		}
		Path there = path;
		while (there != null && Files.notExists(there)) {
			there = there.getParent();
		}
		if (there != null && Files.isRegularFile(there)) {
			return Optional.of(Fault.FILE);
		}
		return there == null || !Files.isWritable(there) ? Optional.of(Fault.NOT_ALLOWED) : Optional.empty();
	}
}
