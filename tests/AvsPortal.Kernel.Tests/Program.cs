using AvsPortal.Kernel.Tests.Data;

// The test runner loads this assembly; only tests that kill a process run it as a program.
return args is ["write-forever", var provider, var connectionString]
    ? await EndlessWriter.RunAsync(provider, connectionString)
    : 1;
