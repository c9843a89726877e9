/**
 */
package se.styrkedjan.model.process.impl;

import org.eclipse.emf.ecore.EClass;

import se.styrkedjan.model.process.ParallelGateway;
import se.styrkedjan.model.process.ProcessPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Parallel Gateway</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ParallelGatewayImpl extends FlowNodeImpl implements ParallelGateway {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParallelGatewayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcessPackage.Literals.PARALLEL_GATEWAY;
	}

} //ParallelGatewayImpl
