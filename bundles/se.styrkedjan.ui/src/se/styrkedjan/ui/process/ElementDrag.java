package se.styrkedjan.ui.process;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;

/**
 * Drags elements from lists to canvases within this program. What is dragged can be asked for on the way, so that a canvas
 * shows where it may be put. Used on the UI thread.
 */
public final class ElementDrag extends ByteArrayTransfer {

	private static final ElementDrag ONLY = new ElementDrag();
	private static final String TYPE = "se.styrkedjan.element." + ProcessHandle.current().pid();
	private static final int ID = registerType(TYPE);

	private DraggedElement dragged;

	private ElementDrag() {
	}

	/** How it travels. */
	public static ElementDrag get() {
		return ONLY;
	}

	/** Lets what is chosen in a list be dragged; empty where it cannot be. */
	public static void from(Control list, Supplier<Optional<DraggedElement>> chosen) {
		DragSource source = new DragSource(list, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
		source.setTransfer(ONLY);
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				ONLY.dragged = chosen.get().orElse(null);
				event.doit = ONLY.dragged != null;
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = ONLY.dragged;
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				ONLY.dragged = null;
			}
		});
	}

	/** What is being dragged now. */
	public Optional<DraggedElement> dragged() {
		return Optional.ofNullable(dragged);
	}

	/** Whether this kind of data can be taken in. */
	public static Transfer[] accepted() {
		return new Transfer[] { ONLY };
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { TYPE };
	}

	@Override
	public void javaToNative(Object data, TransferData to) {
		if (data instanceof DraggedElement element && isSupportedType(to)) {
			super.javaToNative((element.documentId() + '\n' + element.elementId()).getBytes(StandardCharsets.UTF_8), to);
		}
	}

	@Override
	public Object nativeToJava(TransferData from) {
		if (!(isSupportedType(from) && super.nativeToJava(from) instanceof byte[] bytes)) {
			return null;
		}
		String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
		return parts.length == 2 ? new DraggedElement(parts[0], parts[1]) : null;
	}
}
