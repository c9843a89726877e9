package se.styrkedjan.diagram.ui.clipboard;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Carries a picture as SVG to programs that take it, such as drawing programs and word processors. */
final class SvgTransfer extends ByteArrayTransfer {

	static final SvgTransfer INSTANCE = new SvgTransfer();

	private static final String TYPE = "image/svg+xml";
	private static final int ID = registerType(TYPE);

	private SvgTransfer() {
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
	public void javaToNative(Object svg, TransferData data) {
		super.javaToNative(svg, data);
	}

	@Override
	public byte[] nativeToJava(TransferData data) {
		return (byte[]) super.nativeToJava(data);
	}
}
