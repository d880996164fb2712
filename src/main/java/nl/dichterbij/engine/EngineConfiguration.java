package nl.dichterbij.engine;

import java.time.Clock;

import io.camunda.client.annotation.customizer.JobWorkerValueCustomizer;
import io.camunda.client.api.JsonMapper;
import io.camunda.client.impl.CamundaJackson3ObjectMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.ObjectMapper;

@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class EngineConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(java.time.ZoneId.of("Europe/Amsterdam"));
    }

    /** The client's own fallback is a Jackson 2 mapper that does not know java.time. */
    @Bean
    JsonMapper camundaJsonMapper(ObjectMapper mapper) {
        return new CamundaJackson3ObjectMapper(mapper);
    }

    /** Lets workers stay package-private: the client calls them by reflection from its own package. */
    @Bean
    JobWorkerValueCustomizer packagePrivateWorkers() {
        return worker -> worker.getMethodInfo().getMethod().setAccessible(true);
    }
}
