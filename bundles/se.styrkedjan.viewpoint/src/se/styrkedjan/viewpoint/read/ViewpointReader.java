package se.styrkedjan.viewpoint.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.styrkedjan.viewpoint.description.DiagramDescription;
import se.styrkedjan.viewpoint.description.Viewpoint;
import se.styrkedjan.viewpoint.read.UnreadableSpecificationException.Reason;

/**
 * Reads viewpoint specification models as Eclipse Sirius writes them ({@code .odesign}). Whatever is wrong or not
 * supported becomes a finding; reading goes on without it. Holds no state.
 */
public final class ViewpointReader {

	private ViewpointReader() {
	}

	/**
	 * Reads a file.
	 *
	 * @param file    the file
	 * @param classes finds the Java services and the symbols
	 * @throws UnreadableSpecificationException when it is no specification at all
	 */
	public static Specification read(URL file, ClassLoader classes) throws UnreadableSpecificationException {
		String name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
		try (InputStream in = file.openStream()) {
			return read(in, name, classes);
		} catch (IOException e) {
			throw new UnreadableSpecificationException(Reason.NOT_READABLE, name, 0, e);
		}
	}

	/**
	 * Reads a stream, which stays the caller's to close.
	 *
	 * @param in      what to read
	 * @param name    name of the file, for messages
	 * @param classes finds the Java services and the symbols
	 * @throws UnreadableSpecificationException when it is no specification at all
	 */
	public static Specification read(InputStream in, String name, ClassLoader classes)
			throws UnreadableSpecificationException {
		VsmElement root = VsmFile.read(in, name);
		new Translations(classes, Locale.getDefault()).translate(root);
		List<Finding> findings = new ArrayList<>(Examination.examine(root));
		List<Viewpoint> viewpoints = root.all("ownedViewpoints").stream()
				.map(viewpoint -> viewpoint(viewpoint, findings, classes)).toList();
		return new Specification(viewpoints, List.copyOf(findings));
	}

	private static Viewpoint viewpoint(VsmElement viewpoint, List<Finding> findings, ClassLoader classes) {
		List<DiagramDescription> diagrams = viewpoint.all("ownedRepresentations").stream()
				.filter(description -> description.type().equals("DiagramDescription"))
				.map(description -> DiagramReader.read(description, findings)).toList();
		List<String> services = viewpoint.all("ownedJavaExtensions").stream()
				.map(extension -> extension.get("qualifiedClassName")).filter(name -> !name.isBlank()).toList();
		return new Viewpoint(viewpoint.name(), diagrams, services,
				viewpoint.one("validationSet").map(RuleReader::rules).orElse(List.of()), classes);
	}
}
