/**
 */
package se.styrkedjan.model.process.impl;

import org.eclipse.emf.ecore.EClass;

import se.styrkedjan.model.process.Note;
import se.styrkedjan.model.process.ProcessPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class NoteImpl extends FlowNodeImpl implements Note {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NoteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcessPackage.Literals.NOTE;
	}

} //NoteImpl
