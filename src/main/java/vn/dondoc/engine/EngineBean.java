package vn.dondoc.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** A bean that expressions in the models may name; they see no other. */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface EngineBean {}
