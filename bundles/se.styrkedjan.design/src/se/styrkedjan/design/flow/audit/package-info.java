/** The rules on process maps as Sirius asks them: the same rules, in the same words, as those of the product. */
package se.styrkedjan.design.flow.audit;
