/** Reads viewpoint specifications ({@code .odesign}) and says what of them is not supported. */
package se.styrkedjan.viewpoint.read;
