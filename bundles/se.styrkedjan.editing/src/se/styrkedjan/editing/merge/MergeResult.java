package se.styrkedjan.editing.merge;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.history.Difference;

/**
 * What a merge came to.
 *
 * @param root      a new tree with the changes of both; where they are in conflict it holds ours
 * @param conflicts what both have changed in different ways and nobody has chosen for: {@code before} is theirs and
 *                  {@code after} is ours
 */
public record MergeResult(EObject root, List<Difference> conflicts) {
}
