package se.styrkedjan.store.jdbc;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import se.styrkedjan.store.StoreException;
import se.styrkedjan.store.StoreException.Code;

/**
 * What an error of Derby means to a user. SQL states are those of the Derby Reference Manual, "Derby exception
 * messages and SQL states".
 */
final class DerbyErrors {

	private static final String ANOTHER_PROCESS = "XSDB6";
	/** Writes refused: read-only connection, container or database. */
	private static final Set<String> READ_ONLY = Set.of("25501", "25502", "25503", "25505", "40XD1", "XBM0H", "XSDF2",
			"XSTB0", "XSTB3", "XSLAI");
	/** Log and page errors of the storage layer, a database that cannot be booted, checksums that differ. */
	private static final List<String> DAMAGED = List.of("XSD", "XSL", "XSA", "XSC", "XSR", "XBM", "XJ040", "XJ004",
			"XJ001", "XCXE0");

	private DerbyErrors() {
	}

	/** The error in the words of the store. */
	static StoreException translate(Exception error, Path location) {
		if (error instanceof StoreException known) {
			return known;
		}
		Code code = code(error, location);
		return new StoreException(code, arguments(code, error, location), error);
	}

	private static Code code(Exception error, Path location) {
		if (Causes.states(error).anyMatch(ANOTHER_PROCESS::equals)) {
			return Code.IN_USE;
		}
		if (DiskErrors.isFull(error, location)) {
			return Code.DISK_FULL;
		}
		if (DiskErrors.isReadOnly(error) || Causes.states(error).anyMatch(READ_ONLY::contains)) {
			return Code.READ_ONLY;
		}
		boolean damaged = Causes.states(error).anyMatch(state -> DAMAGED.stream().anyMatch(state::startsWith));
		return damaged ? Code.DAMAGED : Code.FAILED;
	}

	private static List<Object> arguments(Code code, Exception error, Path location) {
		return switch (code) {
		case IN_USE, DISK_FULL, READ_ONLY -> List.of(location);
		case DAMAGED -> List.of(location, detail(error));
		default -> List.of(detail(error));
		};
	}

	/** The innermost message, which names the file or page. */
	private static String detail(Exception error) {
		Throwable last = Causes.of(error).reduce(error, (first, second) -> second);
		return last.getMessage() == null ? last.toString() : last.getMessage();
	}
}
