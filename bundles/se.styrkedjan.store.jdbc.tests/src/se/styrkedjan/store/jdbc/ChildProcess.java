package se.styrkedjan.store.jdbc;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.shared.common.error.StandardException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;

import se.styrkedjan.model.Element;
import se.styrkedjan.store.Store;
import se.styrkedjan.testsupport.PlanFixture;

/** A Java process of its own that works on a store; its output is read line by line. */
final class ChildProcess implements AutoCloseable {

	private static final List<Class<?>> NEEDED = List.of(ChildProcess.class, DerbyStore.class, Store.class,
			Element.class,
			PlanFixture.class, EObject.class, URI.class, XMIResource.class, EmbeddedDataSource.class,
			StandardException.class);

	private final Process process;
	private final BufferedReader output;

	private ChildProcess(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	/** Starts the main method of a class of this bundle. */
	static ChildProcess start(Path workFolder, Class<?> main, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin",
				"java").toString(),
				"-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", classPath(workFolder), main.getName()));
		Stream.of(arguments).map(Object::toString).forEach(command::add);
		return new ChildProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/** The next line, or null when the process has ended. */
	String line() throws IOException {
		return output.readLine();
	}

	/** All further lines, until the process has ended. */
	List<String> lines() throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line = line(); line != null; line = line()) {
			lines.add(line);
		}
		return lines;
	}

	/**
	 * Ends the process as a power cut would (SIGKILL). What it has written can still be read: its handle is used, since
	 * {@link Process#destroyForcibly()} closes the stream it is read from.
	 */
	void kill() {
		process.toHandle().destroyForcibly();
	}

	@Override
	public void close() {
		kill();
		try (output) {
			process.waitFor(30, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			// the process has ended, and with it what it wrote
		}
	}

	private static String classPath(Path workFolder) throws IOException {
		Set<String> path = new LinkedHashSet<>();
		for (Class<?> needed : NEEDED) {
			path.addAll(locations(needed, workFolder));
		}
		for (Class<?> type : engineTypes()) {
			path.addAll(locations(type, workFolder));
		}
		return String.join(File.pathSeparator, path);
	}

	/** What the data source is made of: the engine's jar is reached by no class that the bundle exports. */
	private static List<Class<?>> engineTypes() {
		List<Class<?>> types = new ArrayList<>();
		for (Class<?> type = EmbeddedDataSource.class; type != null; type = type.getSuperclass()) {
			types.add(type);
			types.addAll(List.of(type.getInterfaces()));
		}
		types.removeIf(type -> !type.getName().startsWith("org.apache.derby."));
		return types;
	}

	/** Where a class comes from: a folder or jar, and when it is a bundle with jars inside, those. */
	private static List<String> locations(Class<?> type, Path workFolder) throws IOException {
		Path location = location(type);
		List<String> locations = new ArrayList<>(List.of(location.toString()));
		if (Files.isDirectory(location)) {
			Stream.of("bin", "target/classes").map(location::resolve).filter(Files::isDirectory).map(Path::toString)
					.forEach(locations::add);
			if (Files.isDirectory(location.resolve("lib"))) {
				try (Stream<Path> jars = Files.list(location.resolve("lib"))) {
					jars.map(Path::toString).forEach(locations::add);
				}
			}
		} else {
			locations.addAll(nestedJars(location, workFolder));
		}
		return locations;
	}

	/** Equinox writes spaces of a folder as they are. */
	private static Path location(Class<?> type) {
		String location = type.getProtectionDomain().getCodeSource().getLocation().toString();
		return Path.of(java.net.URI.create(location.replace(" ", "%20")));
	}

	private static List<String> nestedJars(Path bundle, Path workFolder) throws IOException {
		List<String> jars = new ArrayList<>();
		try (ZipFile zip = new ZipFile(bundle.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				if (entry.getName().matches("lib/[^/]+\\.jar")) {
					Path jar = workFolder.resolve(entry.getName().substring("lib/".length()));
					try (InputStream in = zip.getInputStream(entry)) {
						Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
					}
					jars.add(jar.toString());
				}
			}
		}
		return jars;
	}
}
