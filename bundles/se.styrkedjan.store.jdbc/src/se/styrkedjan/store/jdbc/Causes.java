package se.styrkedjan.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** All that lies behind an error: causes, and the further errors that SQL exceptions are chained to. */
final class Causes {

	private Causes() {
	}

	/** The error and everything behind it, each once. */
	static Stream<Throwable> of(Throwable error) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Throwable> open = new ArrayDeque<>();
		Stream.Builder<Throwable> all = Stream.builder();
		open.add(error);
		while (!open.isEmpty()) {
			Throwable next = open.poll();
			if (seen.add(next)) {
				all.add(next);
				addBehind(next, open);
			}
		}
		return all.build();
	}

	/** The SQL states of the error and everything behind it. */
	static Stream<String> states(Throwable error) {
		return of(error).filter(SQLException.class::isInstance).map(SQLException.class::cast)
				.map(SQLException::getSQLState).filter(state -> state != null);
	}

	private static void addBehind(Throwable error, Deque<Throwable> open) {
		if (error.getCause() != null) {
			open.add(error.getCause());
		}
		if (error instanceof SQLException sql && sql.getNextException() != null) {
			open.add(sql.getNextException());
		}
	}
}
