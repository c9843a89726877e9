package se.styrkedjan.diagram.ui.warmup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads and checks the classes that a class names, and those that they name, without making any of them begin: what
 * begins may wait for the UI thread. Half of the time of a first opening goes into this.
 */
final class NamedClasses {

	private static final List<String> OURS = List.of("se/styrkedjan/diagram/", "org/eclipse/gef/", "org/eclipse/draw2d/");

	/** How many bytes follow the kind of an entry of the table of constants; JVM specification, 4.4. */
	private static final int[] SIZES = { 0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2 };
	private static final int TEXT = 1;
	private static final int LONG = 5;
	private static final int DOUBLE = 6;
	private static final int CLASS = 7;

	private final ClassLoader loader;
	private final Set<String> known = new HashSet<>();
	private final Deque<String> waiting = new ArrayDeque<>();

	private NamedClasses(ClassLoader loader) {
		this.loader = loader;
	}

	/** Loads what a class names; answers how many there were. What cannot be loaded is told of when it is needed. */
	static int load(Class<?> first) {
		NamedClasses classes = new NamedClasses(first.getClassLoader());
		classes.found(first.getName().replace('.', '/'));
		while (!classes.waiting.isEmpty()) {
			classes.load(classes.waiting.poll());
		}
		return classes.known.size();
	}

	private void found(String name) {
		if (OURS.stream().anyMatch(name::startsWith) && known.add(name)) {
			waiting.add(name);
		}
	}

	private void load(String name) {
		try (InputStream in = loader.getResourceAsStream(name + ".class")) {
			if (in != null) {
				// asking for the methods makes the virtual machine check the class, as it would at its first use
				Class.forName(name.replace('/', '.'), false, loader).getDeclaredMethods();
				read(new DataInputStream(new BufferedInputStream(in)));
			}
		} catch (IOException | ClassNotFoundException | LinkageError e) {
			System.getLogger(NamedClasses.class.getName()).log(System.Logger.Level.DEBUG, name, e);
		}
	}

	private void read(DataInputStream in) throws IOException {
		in.skipNBytes(8);
		String[] texts = new String[in.readUnsignedShort()];
		int[] names = new int[texts.length];
		for (int i = 1; i < texts.length; i++) {
			int kind = in.readUnsignedByte();
			switch (kind) {
			case TEXT -> texts[i] = in.readUTF();
			case CLASS -> names[i] = in.readUnsignedShort();
			default -> in.skipNBytes(SIZES[kind]);
			}
			if (kind == LONG || kind == DOUBLE) {
				i++;
			}
		}
		for (int name : names) {
			if (name > 0) {
				found(texts[name]);
			}
		}
	}
}
