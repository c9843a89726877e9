/** Services for any element: names, identities, links. */
package se.styrkedjan.design.element;
