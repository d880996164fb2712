package nl.dichterbij.testing;

import java.util.function.Consumer;

import io.camunda.client.annotation.JobWorker;
import nl.dichterbij.engine.Workers;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Does something each time a worker has done its work: after its commit and before the engine is told. */
public final class AfterWork implements BeanPostProcessor {

    private final Consumer<String> then;

    /** @param then given the type of the job; what it throws reaches the engine's client as the worker's own failure */
    public AfterWork(Consumer<String> then) {
        this.then = then;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!AnnotatedElementUtils.hasAnnotation(bean.getClass(), Workers.class)) {
            return bean;
        }
        var factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor) call -> {
            var worker = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), JobWorker.class);
            var result = call.proceed();
            if (worker != null) {
                then.accept(worker.type());
            }
            return result;
        });
        return factory.getProxy();
    }
}
