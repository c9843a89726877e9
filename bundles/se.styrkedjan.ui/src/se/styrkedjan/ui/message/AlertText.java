package se.styrkedjan.ui.message;

/**
 * The words of a message to the user.
 *
 * @param kind   what it is about
 * @param title  what has happened, in a few words
 * @param what   what and where, in a sentence
 * @param remedy what to do, or the empty string
 */
public record AlertText(Alert.Kind kind, String title, String what, String remedy) {
}
