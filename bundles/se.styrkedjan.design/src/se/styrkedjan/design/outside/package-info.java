/** What a diagram tells about things in other documents: handed in by the product, never loaded by a service. */
package se.styrkedjan.design.outside;
