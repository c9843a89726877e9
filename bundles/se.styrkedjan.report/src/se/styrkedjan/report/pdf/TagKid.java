package se.styrkedjan.report.pdf;

/** What an element of the structure holds: elements and page content, in reading order. */
sealed interface TagKid permits Tag, TagContent {
}
