package se.styrkedjan.forms.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Makes the pages that are contributed to the plan editor. A page that cannot be made is logged and left out. */
final class PlanPages {

	private static final String POINT = "se.styrkedjan.forms.planPage";

	private PlanPages() {
	}

	/** New pages for one editor, in order. */
	static List<PlanPage> create() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparingInt(page -> Integer.parseInt(page.getAttribute("order"))))
				.map(PlanPages::create).filter(Objects::nonNull).toList();
	}

	private static PlanPage create(IConfigurationElement page) {
		try {
			return (PlanPage) page.createExecutableExtension("class");
		} catch (CoreException e) {
			ILog.of(PlanPages.class).log(e.getStatus());
			return null;
		}
	}
}
