package se.styrkedjan.diagram.picture.symbol;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import se.styrkedjan.diagram.picture.symbol.SymbolFinding.Kind;

/** The symbols of a specification, each read once. Thread-safe. */
public final class Symbols {

	private final SymbolSource source;
	private final Map<String, Optional<SymbolDrawing>> drawings = new ConcurrentHashMap<>();
	private final List<SymbolFinding> findings = new CopyOnWriteArrayList<>();

	/** Symbols whose files a source finds. */
	public Symbols(SymbolSource source) {
		this.source = source;
	}

	/** A symbol; nothing when its file is missing or broken, which is then among the {@link #findings()}. */
	public Optional<SymbolDrawing> drawing(String path) {
		return drawings.computeIfAbsent(path, this::read);
	}

	/** What was wrong with the symbols asked for so far, in the order of asking. */
	public List<SymbolFinding> findings() {
		return List.copyOf(findings);
	}

	private Optional<SymbolDrawing> read(String path) {
		try {
			Optional<InputStream> found = source.open(path);
			if (found.isEmpty()) {
				findings.add(new SymbolFinding(path, Kind.MISSING, ""));
				return Optional.empty();
			}
			try (InputStream in = found.get()) {
				return Optional.of(SymbolReader.read(in,
						element -> findings.add(new SymbolFinding(path, Kind.NOT_SUPPORTED, element))));
			}
		} catch (IOException | RuntimeException e) {
			// whatever a file holds, the diagram it belongs to must open
			findings.add(new SymbolFinding(path, Kind.BROKEN, String.valueOf(e.getMessage())));
			return Optional.empty();
		}
	}
}
