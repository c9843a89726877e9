/** Documents as XMI: plain, and compressed as the store keeps them. Reading trusts nothing it reads. */
package se.styrkedjan.store.xmi;
