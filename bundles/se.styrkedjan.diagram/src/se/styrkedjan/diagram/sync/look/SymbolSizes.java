package se.styrkedjan.diagram.sync.look;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide symbols are for their height, read from the head of the SVG file. */
public final class SymbolSizes {

	private static final int HEAD = 4096;
	private static final Pattern VIEW_BOX = Pattern
			.compile("viewBox\\s*=\\s*[\"']\\s*\\S+[\\s,]+\\S+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");

	private final ClassLoader classes;
	private final Map<String, Double> ratios = new ConcurrentHashMap<>();

	/** Symbols found by a class loader. */
	public SymbolSizes(ClassLoader classes) {
		this.classes = classes;
	}

	/** Width divided by height; 1 when the symbol is missing or does not say. */
	double ratio(String path) {
		return ratios.computeIfAbsent(path, this::read);
	}

	/** A symbol by its path, which begins with the name of the bundle; the bundle itself knows it without that. */
	public Optional<URL> find(String path) {
		String whole = path.startsWith("/") ? path.substring(1) : path;
		String inside = whole.substring(whole.indexOf('/') + 1);
		return Optional.ofNullable(classes.getResource(inside)).or(() -> Optional.ofNullable(classes.getResource(whole)));
	}

	private double read(String path) {
		Optional<URL> file = find(path);
		if (file.isEmpty()) {
			return 1;
		}
		try (InputStream in = file.get().openStream()) {
			Matcher box = VIEW_BOX.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
			return box.find() ? Double.parseDouble(box.group(1)) / Double.parseDouble(box.group(2)) : 1;
		} catch (IOException | NumberFormatException e) {
			return 1;
		}
	}
}
