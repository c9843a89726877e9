package se.styrkedjan.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * An element of the logical structure of a PDF (ISO 32000-1, 14.7.2), with just the reading and changing that mending
 * tags needs.
 *
 * @param dictionary the element itself
 * @param page       the page its content is on unless the content says otherwise, null when unknown
 */
record Tag(COSDictionary dictionary, COSDictionary page) implements TagKid {

	private static final COSName PAGE = COSName.PG;
	private static final COSName MCID = COSName.MCID;

	static Tag root(PDDocument pdf) {
		return new Tag(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), null);
	}

	boolean is(String type) {
		return type.equals(dictionary.getNameAsString(COSName.S));
	}

	void become(String type) {
		dictionary.setName(COSName.S, type);
	}

	/** The alternative text, or something that is not empty when there is none. */
	String alternative() {
		String alternative = dictionary.getString(COSName.ALT);
		return alternative == null ? "none" : alternative.strip();
	}

	String id() {
		return dictionary.getString(COSName.ID);
	}

	void identify(String id) {
		dictionary.setItem(COSName.ID, new COSString(id));
	}

	/** The attributes of tables (ISO 32000-1, 14.8.5.7), made when there are none. */
	COSDictionary tableAttributes() {
		if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
			return attributes;
		}
		var attributes = new COSDictionary();
		attributes.setName(COSName.O, "Table");
		dictionary.setItem(COSName.A, attributes);
		return attributes;
	}

	List<Tag> children() {
		return inOrder().stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
	}

	/** Elements and content in reading order. */
	List<TagKid> inOrder() {
		List<TagKid> kids = new ArrayList<>();
		for (COSBase kid : kids()) {
			if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
				kids.add(tag(child));
			} else {
				content(kid).ifPresent(kids::add);
			}
		}
		return kids;
	}

	Optional<Tag> first(String type) {
		return children().stream().filter(child -> child.is(type)).findFirst();
	}

	/** This element and all below it. */
	Stream<Tag> all() {
		return Stream.concat(Stream.of(this), children().stream().flatMap(Tag::all));
	}

	/** The content that stands directly in this element. */
	List<TagContent> contents() {
		return inOrder().stream().filter(TagContent.class::isInstance).map(TagContent.class::cast).toList();
	}

	/** Takes out the content that matches, and answers it. */
	List<TagContent> removeContents(Predicate<TagContent> predicate) {
		List<TagContent> removed = new ArrayList<>();
		var left = new COSArray();
		for (COSBase kid : kids()) {
			Optional<TagContent> content = content(kid).filter(predicate);
			content.ifPresent(removed::add);
			if (content.isEmpty()) {
				left.add(kid);
			}
		}
		dictionary.setItem(COSName.K, left);
		return removed;
	}

	/** Takes out children that match. */
	void removeChildren(Predicate<Tag> predicate) {
		var left = new COSArray();
		for (COSBase kid : kids()) {
			boolean gone = kid instanceof COSDictionary child && child.containsKey(COSName.S) && predicate.test(tag(child));
			if (!gone) {
				left.add(kid);
			}
		}
		dictionary.setItem(COSName.K, left);
	}

	private Tag tag(COSDictionary child) {
		return new Tag(child, child.getDictionaryObject(PAGE) instanceof COSDictionary own ? own : page);
	}

	private Optional<TagContent> content(COSBase kid) {
		if (kid instanceof COSNumber number) {
			return Optional.of(new TagContent(page, number.intValue()));
		}
		if (kid instanceof COSDictionary reference && reference.containsKey(MCID)) {
			COSDictionary own = reference.getDictionaryObject(PAGE) instanceof COSDictionary other ? other : page;
			return Optional.of(new TagContent(own, reference.getInt(MCID)));
		}
		return Optional.empty();
	}

	private List<COSBase> kids() {
		COSBase kids = dictionary.getDictionaryObject(COSName.K);
		List<COSBase> list = new ArrayList<>();
		if (kids instanceof COSArray array) {
			array.forEach(kid -> list.add(kid instanceof COSObject object ? object.getObject() : kid));
		} else if (kids != null) {
			list.add(kids);
		}
		return list;
	}
}
