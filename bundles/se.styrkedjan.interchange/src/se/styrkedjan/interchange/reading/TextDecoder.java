package se.styrkedjan.interchange.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.findings.Findings;

/** Turns the bytes of a text file into text: UTF-8, UTF-16 with or without mark, Windows-1252. */
public final class TextDecoder {

	private static final Charset WINDOWS = Charset.forName("windows-1252");
	private static final Pattern GARBLED = Pattern.compile("Ã[¥¤¶…„–]|â€[“”¢]");
	private static final int SAMPLE = 4096;

	private TextDecoder() {
	}

	/** @return the text, empty when the bytes are no text */
	public static Optional<String> decode(byte[] bytes, Findings findings) {
		var text = utf16(bytes, findings).or(() -> utf8(bytes)).or(() -> windows(bytes, findings))
				.map(TextDecoder::withoutMark).map(decoded -> repaired(decoded, findings))
				.map(decoded -> Normalizer.normalize(decoded, Normalizer.Form.NFC));
		return text.filter(TextDecoder::readable).map(TextDecoder::withoutLigatures);
	}

	private static Optional<String> utf16(byte[] bytes, Findings findings) {
		if (bytes.length < 2) {
			return Optional.empty();
		}
		int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
		if (mark == 0xfeff || mark == 0xfffe) {
			return Optional.of(assumed(mark == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, bytes,
					findings));
		}
		int zerosEven = 0;
		int zerosOdd = 0;
		int size = Math.min(bytes.length, SAMPLE);
		for (int i = 0; i < size; i++) {
			zerosEven += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
			zerosOdd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
		}
		if (zerosOdd > size / 4 && zerosEven < size / 50) {
			return Optional.of(assumed(StandardCharsets.UTF_16LE, bytes, findings));
		}
		return zerosEven > size / 4 && zerosOdd < size / 50
				? Optional.of(assumed(StandardCharsets.UTF_16BE, bytes, findings))
				: Optional.empty();
	}

	private static Optional<String> utf8(byte[] bytes) {
		try {
			var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
			CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes));
			return Optional.of(text.toString());
		} catch (CharacterCodingException notUtf8) {
			return Optional.empty();
		}
	}

	private static Optional<String> windows(byte[] bytes, Findings findings) {
		return Optional.of(assumed(WINDOWS, bytes, findings));
	}

	private static String assumed(Charset charset, byte[] bytes, Findings findings) {
		findings.warning(1, "encoding.assumed", charset.displayName());
		return new String(bytes, charset);
	}

	private static String withoutMark(String text) {
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	/** Text that was UTF-8, was taken for Windows-1252 and saved again: turns it back when that loses nothing. */
	private static String repaired(String text, Findings findings) {
		if (!GARBLED.matcher(text).find() || text.indexOf('å') >= 0 || text.indexOf('ö') >= 0) {
			return text;
		}
		var bytes = text.getBytes(WINDOWS);
		var whole = utf8(bytes);
		whole.ifPresent(found -> findings.warning(1, "encoding.repaired"));
		return whole.orElse(text);
	}

	private static String withoutLigatures(String text) {
		return text.replace("ﬁ", "fi").replace("ﬂ", "fl").replace("ﬀ", "ff").replace("ﬃ", "ffi").replace("ﬄ", "ffl");
	}

	private static boolean readable(String text) {
		int control = 0;
		int size = Math.min(text.length(), SAMPLE * 4);
		for (int i = 0; i < size; i++) {
			char c = text.charAt(i);
			control += Character.isISOControl(c) && "\n\r\t\f\u000b\u0085".indexOf(c) < 0 || c == '\ufffd' ? 1 : 0;
		}
		return control <= size / 200;
	}
}
