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

import se.styrkedjan.diagram.geometry.Rect;

/** How large symbols are, read from the head of the SVG file. */
public final class SymbolSizes {

	private static final int HEAD = 4096;
	private static final Pattern SVG = Pattern.compile("<svg[^>]*>", Pattern.DOTALL);
	private static final Pattern WIDTH = Pattern.compile("\\swidth\\s*=\\s*[\"']([\\d.]+)(px)?[\"']");
	private static final Pattern HEIGHT = Pattern.compile("\\sheight\\s*=\\s*[\"']([\\d.]+)(px)?[\"']");
	private static final Pattern VIEW_BOX = Pattern
			.compile("viewBox\\s*=\\s*[\"']\\s*\\S+[\\s,]+\\S+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");
	private static final Rect USUAL = new Rect(0, 0, 60, 60);

	private final ClassLoader classes;
	private final Map<String, Rect> sizes = new ConcurrentHashMap<>();

	/** Symbols found by a class loader. */
	public SymbolSizes(ClassLoader classes) {
		this.classes = classes;
	}

	/** Its own size, at 0, 0; 60 × 60 when the symbol is missing or does not say. */
	Rect natural(String path) {
		return sizes.computeIfAbsent(path, this::read);
	}

	/** A symbol by its path, which begins with the name of the bundle; the bundle itself knows it without that. */
	public Optional<URL> find(String path) {
		String whole = path.startsWith("/") ? path.substring(1) : path;
		String inside = whole.substring(whole.indexOf('/') + 1);
		return Optional.ofNullable(classes.getResource(inside)).or(() -> Optional.ofNullable(classes.getResource(whole)));
	}

	private Rect read(String path) {
		Optional<URL> file = find(path);
		if (file.isEmpty()) {
			return USUAL;
		}
		try (InputStream in = file.get().openStream()) {
			Matcher head = SVG.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
			return head.find() ? size(head.group()) : USUAL;
		} catch (IOException | NumberFormatException e) {
			return USUAL;
		}
	}

	private static Rect size(String svg) {
		Matcher width = WIDTH.matcher(svg);
		Matcher height = HEIGHT.matcher(svg);
		if (width.find() && height.find()) {
			return rect(width.group(1), height.group(1));
		}
		Matcher box = VIEW_BOX.matcher(svg);
		return box.find() ? rect(box.group(1), box.group(2)) : USUAL;
	}

	private static Rect rect(String width, String height) {
		return new Rect(0, 0, Math.max(1, (int) Math.round(Double.parseDouble(width))),
				Math.max(1, (int) Math.round(Double.parseDouble(height))));
	}
}
