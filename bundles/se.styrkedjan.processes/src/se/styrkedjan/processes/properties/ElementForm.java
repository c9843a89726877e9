package se.styrkedjan.processes.properties;

import static se.styrkedjan.model.process.ProcessPackage.Literals.LEAD_TIME__MEASURED;
import static se.styrkedjan.model.process.ProcessPackage.Literals.LEAD_TIME__TARGET;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.processes.life.LifePart;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.theme.Spacing;

/** What there is to say of one element of a process document, as a form that can stand anywhere. */
public final class ElementForm extends Composite {

	private final EObject element;
	private final List<FormPart> parts = new ArrayList<>();

	/**
	 * A form.
	 *
	 * @param open    the document
	 * @param element its root or an element of it
	 */
	public ElementForm(Composite parent, OpenProcess open, EObject element) {
		super(parent, 0);
		this.element = element;
		setLayout(FormKit.layout(1, 0, 0));
		ScrollPage page = new ScrollPage(this);
		page.setLayoutData(FormKit.fillBoth());
		Composite content = page.content();
		content.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		FormKit.secondary(content, Wording.current().type(element.eClass()));
		create(content, open);
		page.reflow();
	}

	private void create(Composite content, OpenProcess open) {
		AttributeParts attributes = new AttributeParts(content, open, element);
		attributes.name().ifPresent(parts::add);
		if (element instanceof Process process) {
			parts.add(new LifePart(content, open, process)::refresh);
		}
		parts.addAll(new ReferenceParts(content, open, element).all());
		parts.addAll(attributes.others());
		if (element instanceof Process || element instanceof Step) {
			parts.add(new TextPart(content, open, Labels.of(LEAD_TIME__TARGET),
					new LeadTimeTarget(element, LEAD_TIME__TARGET)));
			parts.add(new TextPart(content, open, Labels.of(LEAD_TIME__MEASURED),
					new LeadTimeTarget(element, LEAD_TIME__MEASURED)));
		}
		if (element instanceof Linkable linkable) {
			parts.add(new LinksPart(content, open, linkable));
		}
	}

	/** The element shown. */
	public EObject element() {
		return element;
	}

	/** Shows the element as it is now. */
	public void refresh() {
		parts.forEach(FormPart::refresh);
	}

	/** Makes operations of what has been typed. */
	public void commit() {
		parts.forEach(FormPart::commit);
	}
}
