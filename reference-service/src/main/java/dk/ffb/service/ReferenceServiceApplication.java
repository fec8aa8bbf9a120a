package dk.ffb.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The running service.
@SpringBootApplication(proxyBeanMethods = false)
public class ReferenceServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ReferenceServiceApplication.class, arguments);
    }
}
